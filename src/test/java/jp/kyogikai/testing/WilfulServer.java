package jp.kyogikai.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server that answers one command as it likes, or hangs up at it (気まぐれなメールサーバー). */
public final class WilfulServer implements AutoCloseable {

    private final ServerSocket door;
    private final String command;
    private final String reply;

    private WilfulServer(String command, String reply) {
        this.command = command;
        this.reply = reply;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "wilful-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Answers this command so, and everything else as a server does. */
    public static WilfulServer answering(String command, String reply) {
        return new WilfulServer(command, reply);
    }

    /** Takes the whole mail and hangs up before it says so. */
    public static WilfulServer hangingUp() {
        return new WilfulServer(".", "");
    }

    public int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException e) {
                // the caller or the test has gone
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
        say(caller, "220 wilful");
        var inData = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inData && !line.equals(".")) {
                continue;
            }
            if (line.startsWith(command)) {
                if (reply.isEmpty()) {
                    return;
                }
                inData = false;
                say(caller, reply);
            } else {
                inData = line.startsWith("DATA");
                say(caller, inData ? "354 go on" : "250 ok");
            }
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
