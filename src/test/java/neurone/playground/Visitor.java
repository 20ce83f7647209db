package neurone.playground;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends requests byte by byte, as a browser would, or as one that means ill. */
final class Visitor {

    final String host;
    final int port;
    final Map<String, String> headers = new LinkedHashMap<>();

    Visitor(URI address) {
        this.host = address.getAuthority();
        this.port = address.getPort();
        headers.put("Host", host);
        headers.put("Origin", "http://" + host);
        headers.put("Content-Type", "application/json");
        headers.put("X-Neurone-Token", address.getFragment().replace("t=", ""));
    }

    Visitor with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Visitor without(String name) {
        headers.remove(name);
        return this;
    }

    String post(String call, String json) throws IOException {
        return post(call, json.getBytes(StandardCharsets.UTF_8));
    }

    String post(String call, byte[] body) throws IOException {
        return send("POST /api/" + call, body);
    }

    String get(String path) throws IOException {
        return send("GET " + path, new byte[0]);
    }

    String send(String start, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(start).append(" HTTP/1.1\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Connection: close\r\nContent-Length: " + body.length + "\r\n\r\n");
        return raw(head.toString(), body);
    }

    /** Returns all that comes back until the end. */
    String raw(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            try {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // refused before all was sent: the answer says why
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (IOException e) {
            // reset after the answer, as not all that was sent has been read
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
