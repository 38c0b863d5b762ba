// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.standard;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The simplified invoice of a sale is credited and a full one issued in its place. The sale, its money and the books stay as
 * they are: the credit note and the full invoice show the same cents. Where several stand in one batch, one note credits all
 * their invoices and one summary invoice takes their place.
 *
 * @param sale that it is about
 * @param simplified the number of the invoice that is credited
 * @param supplied when it was sold: its tax point
 * @param buyer of the full one
 * @param bill what of the sale had not come back; empty where a full invoice was owed and all came back before it
 * @param rounding what cash rounding had added to what was paid, where nothing had come back; else zero
 * @param paidBy how the sale was paid
 * @param lead whose number the note and the full invoice take: its own, or of a summary that of the first
 */
public record MadeStandard(
        DocumentId sale,
        String simplified,
        LocalDate supplied,
        Party buyer,
        Bill bill,
        Money rounding,
        List<TenderKind> paidBy,
        String lead)
        implements Fact {
    public static final FactType<MadeStandard> TYPE =
            new FactType<>("MadeStandard", 2, MadeStandard.class, MadeStandard::write, MadeStandard::read);

    public MadeStandard {
        paidBy = List.copyOf(paidBy);
    }

    /** The number of the note that credits the simplified invoice. */
    public String noteNumber() {
        return lead + "-CN";
    }

    /** The number of the full invoice. */
    public String invoiceNumber() {
        return lead + "-TI";
    }

    /** The same under the number of another, in one summary. */
    public MadeStandard under(String number) {
        return new MadeStandard(sale, simplified, supplied, buyer, bill, rounding, paidBy, number);
    }

    private void write(FieldWriter out) {
        out.text("sale", sale.toString())
                .text("simplified", simplified)
                .date("supplied", supplied)
                .object("buyer", fields -> PartyFields.write(buyer, fields));
        bill.write(out);
        out.number("rounding", rounding.minor())
                .texts("paidBy", paidBy.stream().map(TenderKind::code).toList())
                .text("lead", lead);
    }

    private static MadeStandard read(FieldReader in, int version) {
        DocumentId sale = in.parsed("sale", DocumentId::of);
        String simplified = in.text("simplified");
        LocalDate supplied = in.date("supplied");
        Party buyer = in.object("buyer", PartyFields::read);
        Bill bill = Bill.read(in);
        Money rounding = Money.ofMinor(in.number("rounding"), bill.currency());
        List<TenderKind> paidBy =
                in.texts("paidBy").stream().map(TenderKind::ofCode).toList();
        String lead = version == 1 ? simplified : in.text("lead");
        return new MadeStandard(sale, simplified, supplied, buyer, bill, rounding, paidBy, lead);
    }

    @Override
    public FactType<MadeStandard> factType() {
        return TYPE;
    }
}
