package jp.kyogikai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows nothing, fills in forms with their hidden token. */
public final class Visitor {

    public static final String PASSWORD = "umi-to-yama-to-kawa";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;

    public Visitor(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** Somebody who has logged in with the password of the demonstration. */
    public static Visitor loggedIn(int port, String username) {
        var visitor = new Visitor(port);
        var answer = visitor.logIn(username, PASSWORD);
        if (!location(answer).equals("/")) {
            throw new IllegalStateException(username + " could not log in");
        }
        return visitor;
    }

    public HttpResponse<String> logIn(String username, String password) {
        return submit("/login", Map.of("username", username, "password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,application/json"));
    }

    /** The same for what is no text. */
    public HttpResponse<byte[]> getBytes(String path) {
        return send(request(path), BodyHandlers.ofByteArray());
    }

    /** Asks as Tasklist asks for its lists, with what belongs to each entry. */
    public HttpResponse<String> getWithParts(String path) {
        return send(request(path).header("Accept", "application/hal+json"));
    }

    /** Opens the page of that address, fills in its form and sends it. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(path, path, fields);
    }

    /** Sends the form of one page to the address that it names. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new IllegalStateException(page + " shows no form");
        }
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        return post(action, all);
    }

    /** Opens Tasklist, which gives out the token that its interface wants. */
    public Visitor inTasklist() {
        get("/camunda/app/tasklist/default/");
        return this;
    }

    /** Sends fields as they are, without any token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Calls the interface of Tasklist with the token it wants. */
    public HttpResponse<String> postJson(String path, String json) {
        return postJson(path, json, cookie("XSRF-TOKEN"));
    }

    /** Calls the interface of Tasklist with any token. */
    public HttpResponse<String> postJson(String path, String json, String token) {
        return call("POST", path, json, token);
    }

    /** Calls the interface of Tasklist by any method, with the token it wants. */
    public HttpResponse<String> call(String method, String path, String json) {
        return call(method, path, json, cookie("XSRF-TOKEN"));
    }

    private HttpResponse<String> call(String method, String path, String json, String token) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Where an answer leads to, without the host; empty where it leads nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
