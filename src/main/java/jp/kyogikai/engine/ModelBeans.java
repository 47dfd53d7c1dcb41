package jp.kyogikai.engine;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.shared.RefusedException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;

/**
 * The beans that models may call, by name: those marked {@link ForModels} and nothing else.
 * Looked up late, because the steps need the engine which needs this map.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Map<Object, Object> proxies = new LinkedHashMap<>();
    private @Nullable Set<String> names;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && names().contains(bean);
    }

    /** Told once: every expression of every form asks, and the application does not change while it runs. */
    private synchronized Set<String> names() {
        if (names == null) {
            names = Set.of(context.getBeanNamesForAnnotation(ForModels.class));
        }
        return names;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        if (!containsKey(name)) {
            return null;
        }
        synchronized (proxies) {
            return proxies.computeIfAbsent(name, it -> noting(context.getBean((String) it)));
        }
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        var entries = new HashSet<Entry<Object, Object>>();
        for (var name : names()) {
            entries.add(new SimpleImmutableEntry<>(name, context.getBean(name)));
        }
        return entries;
    }

    private static Object noting(Object bean) {
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) ModelBeans::noteRefusal);
        return proxy.getProxy();
    }

    /** The engine wraps what a step throws; the note keeps the refusal itself for the answer to the browser. */
    private static @Nullable Object noteRefusal(MethodInvocation step) throws Throwable {
        try {
            return step.proceed();
        } catch (RefusedException refused) {
            NotedRefusal.note(refused.refusal());
            throw refused;
        }
    }
}
