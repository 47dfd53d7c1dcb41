package jp.kyogikai.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Runs inside the namespace without a network: starts the jar, waits for its login page, tells what it saw. */
final class CutOff {

    private CutOff() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("INTERFACES "
                + NetworkInterface.networkInterfaces()
                        .map(NetworkInterface::getName)
                        .toList());
        System.out.println("OUTSIDE " + (reachesOutside() ? "REACHED" : "unreachable"));
        var port = freePort();
        var command = new ProcessBuilder(arguments[0], "-jar", arguments[1], "--spring.profiles.active=demo");
        command.environment().put("KYOGIKAI_PORT", String.valueOf(port));
        var begun = System.nanoTime();
        var house = command.inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(house::destroyForcibly));
        try {
            var answer = login(port, house);
            System.out.printf("LOGIN %d after %d ms%n", answer, (System.nanoTime() - begun) / 1_000_000);
        } finally {
            house.destroy();
            house.waitFor();
        }
    }

    private static int login(int port, Process house) throws InterruptedException {
        while (house.isAlive()) {
            try {
                var page =
                        URI.create("http://127.0.0.1:%d/login".formatted(port)).toURL();
                return ((HttpURLConnection) page.openConnection()).getResponseCode();
            } catch (IOException e) {
                Thread.sleep(200); // not there yet
            }
        }
        throw new IllegalStateException("it stopped by itself");
    }

    /** An address set apart for documentation: without a route the attempt fails at once. */
    private static boolean reachesOutside() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("192.0.2.1", 80), 1000);
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return true; // a route exists, only nobody answers
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
