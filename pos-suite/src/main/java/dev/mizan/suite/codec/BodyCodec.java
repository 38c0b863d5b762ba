// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.organisation.OrgPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes and reads bodies, and any other fields, as canonical JSON in UTF-8. Safe for use by many threads. */
public final class BodyCodec {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final FactTypes types;

    /** A codec of these facts. */
    public BodyCodec(FactTypes types) {
        this.types = types;
    }

    /** The canonical bytes of a body. */
    public byte[] write(Body body) {
        return fields(out -> out.text("path", body.path().toString())
                .instant("occurredAt", body.occurredAt())
                .date("taxPoint", body.taxPoint())
                .list("facts", body.facts(), this::writeFact));
    }

    /**
     * The body that these bytes are.
     *
     * @throws FactFormatException with line and column, if they are none
     */
    public Body read(byte[] bytes) {
        return fields(
                bytes,
                in -> new Body(
                        in.parsed("path", OrgPath::of),
                        in.parsed("occurredAt", Instant::parse),
                        in.date("taxPoint"),
                        in.list("facts", this::readFact)));
    }

    private void writeFact(Fact fact, FieldWriter out) {
        FactType<?> type = fact.factType();
        if (!types.knows(type)) {
            throw new IllegalArgumentException("the fact type " + type.name() + " was not given to Mizan.open");
        }
        out.text("type", type.name()).number("v", type.version()).object("fact", fields -> type.write(fact, fields));
    }

    private Fact readFact(FieldReader in) {
        String name = in.text("type");
        int version = version(in);
        Optional<FactType<?>> type = types.reading(name, version);
        if (type.isPresent()) {
            return in.object("fact", fields -> built(type.get(), version, fields));
        }
        ((JsonFieldReader) in).skip("fact");
        return new UnknownFact(name, version);
    }

    private static int version(FieldReader in) {
        long version = in.number("v");
        if (version < 1 || version > Integer.MAX_VALUE) {
            throw in.wrong("v counts from 1: " + version);
        }
        return (int) version;
    }

    /** Fields of the right form may still say what no fact of this type can be: the place is then where they end. */
    private static Fact built(FactType<?> type, int version, FieldReader fields) {
        try {
            return type.reader().read(fields, version);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | IndexOutOfBoundsException e) {
            throw fields.wrong("no " + type.name() + " of version " + version + " can be: " + e.getMessage());
        }
    }

    /** The canonical bytes of any fields. */
    public static byte[] fields(Consumer<FieldWriter> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.accept(new JsonFieldWriter(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("fields can not be written", e);
        }
        return bytes.toByteArray();
    }

    /** Reads fields that were written by {@link #fields(Consumer)}. */
    public static <T> T fields(byte[] bytes, Function<FieldReader, T> fields) {
        try (JsonParser json = JSON.createParser(bytes)) {
            JsonFieldReader reader = new JsonFieldReader(json);
            reader.expect("a body", reader.next(), JsonToken.START_OBJECT, "an object");
            T value = reader.nested("a body", fields);
            if (reader.next() != null) {
                throw reader.wrong("a body takes nothing after its end");
            }
            return value;
        } catch (IOException e) {
            throw new FactFormatException("not JSON: " + e.getMessage(), 1, 1);
        }
    }
}
