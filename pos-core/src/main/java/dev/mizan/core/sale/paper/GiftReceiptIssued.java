// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.paper;

import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.document.Slip;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import java.util.Arrays;
import java.util.List;

/**
 * A receipt without prices went with a present, by which its lines can be returned.
 *
 * @param sale the place of the sale in the log
 * @param number what is printed on the sale's receipt
 * @param lines the indexes from 0 of the sale's lines that it shows
 */
public record GiftReceiptIssued(Slip slip, DocumentId sale, DocumentNumber number, List<Integer> lines)
        implements Document {
    /** How it is written. */
    public static final FactType<GiftReceiptIssued> TYPE = new FactType<>(
            "GiftReceiptIssued", 1, GiftReceiptIssued.class, GiftReceiptIssued::write, GiftReceiptIssued::read);

    public GiftReceiptIssued {
        slip.of(DocumentKind.GIFT_RECEIPT);
        lines = List.copyOf(lines);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.text("sale", sale.toString()).text("saleNumber", number.toString());
        out.numbers("lines", lines.stream().mapToLong(Integer::longValue).toArray());
    }

    private static GiftReceiptIssued read(FieldReader in, int version) {
        return new GiftReceiptIssued(
                Slip.read(in),
                in.parsed("sale", DocumentId::of),
                in.parsed("saleNumber", DocumentNumber::of),
                Arrays.stream(in.numbers("lines")).mapToObj(Math::toIntExact).toList());
    }

    @Override
    public FactType<GiftReceiptIssued> factType() {
        return TYPE;
    }
}
