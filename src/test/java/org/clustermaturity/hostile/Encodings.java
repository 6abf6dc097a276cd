package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A good body in bytes that are not what they should be. */
final class Encodings {

    /** Bytes that are never UTF-8, or not alone. */
    private static final List<String> BROKEN =
            List.of("\u00ff", "\u00c3", "\u00ed\u00a0\u0080", "\u0080", "\u00f5\u0080", "\u00e2\u0082");
    /** A slash, a quotation mark, NUL and a point in more bytes than they need. */
    private static final List<String> OVERLONG =
            List.of("\u00c0\u00af", "\u00c0\u00a2", "\u00c0\u0080", "\u00e0\u0080\u00ae");

    private static final List<Charset> UTF_16 =
            List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
    private static final List<Charset> UTF_32 =
            List.of(Charset.forName("UTF-32"), Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"));

    /** Writes a good body as bytes in some odd way. */
    interface Encoding {
        byte[] of(Places good, RandomGenerator random);
    }

    private Encodings() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] broken(Places good, RandomGenerator random) {
        return withBytes(good, Hostile.any(BROKEN, random), random);
    }

    static byte[] overlong(Places good, RandomGenerator random) {
        return withBytes(good, Hostile.any(OVERLONG, random), random);
    }

    static byte[] utf16(Places good, RandomGenerator random) {
        return good.value().toString().getBytes(Hostile.any(UTF_16, random));
    }

    static byte[] utf32(Places good, RandomGenerator random) {
        return good.value().toString().getBytes(Hostile.any(UTF_32, random));
    }

    static byte[] compressed(Places good, RandomGenerator random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(bytes(good.value().toString()));
            zip.write(new byte[random.nextInt(100_000)]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] random(Places good, RandomGenerator random) {
        byte[] bytes = new byte[random.nextInt(1, 2_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] withBytes(Places good, String odd, RandomGenerator random) {
        String mark = "\u0007";
        JsonPointer place = good.any(random, JsonNode::isString);
        String[] around = good.with(place, "\"a" + mark + "b\"").split(mark, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(around[0]));
        bytes.writeBytes(odd.getBytes(ISO_8859_1));
        bytes.writeBytes(bytes(around[1]));
        return bytes.toByteArray();
    }
}
