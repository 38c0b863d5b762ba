// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An operator grants a visitor the tax of a receipt back. The sale stays taxed: the authority pays the operator, and the
 * operator the visitor. It appends to the stream of the sale's returns, so that neither happens unseen by the other.
 *
 * @param sale its place in the log
 * @param number what is printed on it
 * @param tag the operator's number of the refund; used once
 * @param visitor a digest of the visitor's passport, never the number itself
 * @param scheme on whose terms
 * @param gross of the goods that had not come back
 * @param tax in it
 * @param back to the visitor
 */
public record TouristRefundGranted(
        DocumentId sale,
        String number,
        String tag,
        Hash visitor,
        TouristSchemeSet scheme,
        Money gross,
        Money tax,
        Money back)
        implements Fact {
    public static final FactType<TouristRefundGranted> TYPE = new FactType<>(
            "TouristRefundGranted",
            1,
            TouristRefundGranted.class,
            TouristRefundGranted::write,
            (in, version) -> read(in));

    /** The stream of a tag, so that no two receipts share one. */
    static StreamKey key(String operator, String tag) {
        byte[] name = (operator + "/" + tag).getBytes(StandardCharsets.UTF_8);
        return StreamKey.of("tourist", UUID.nameUUIDFromBytes(name));
    }

    @Override
    public FactType<TouristRefundGranted> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("sale", sale.toString())
                .text("number", number)
                .text("tag", tag)
                .text("visitor", visitor.hex())
                .object("scheme", scheme::write)
                .money("gross", gross)
                .money("tax", tax)
                .money("back", back);
    }

    private static TouristRefundGranted read(FieldReader in) {
        return new TouristRefundGranted(
                in.parsed("sale", DocumentId::of),
                in.text("number"),
                in.text("tag"),
                in.parsed("visitor", Hash::new),
                in.object("scheme", TouristSchemeSet::read),
                in.money("gross"),
                in.money("tax"),
                in.money("back"));
    }
}
