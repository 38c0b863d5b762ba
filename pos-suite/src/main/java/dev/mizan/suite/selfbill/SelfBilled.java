// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.selfbill;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.invoice.Issue;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.fiscal.standard.PartyFields;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The shop wrote an invoice, or a credit note, in its supplier's name. It stands in the batch that books it as the supplier's
 * bill, and in it alone: its document can be made again from here.
 *
 * @param unit of the shop that stamps it
 * @param number in the series of this supplier
 * @param order that it is for
 * @param seller the supplier, as agreed
 * @param supplied when the goods came, or went back
 * @param due when it is to be paid
 * @param contract the agreement that it rests on
 * @param bill the goods at the order's prices, tax on top
 * @param corrects the numbers of the invoices that a credit note is about; empty for an invoice
 */
public record SelfBilled(
        FiscalUnitId unit,
        SupplierId supplier,
        String number,
        String order,
        Party seller,
        Supply supplied,
        LocalDate due,
        String contract,
        Bill bill,
        List<String> corrects)
        implements Fact {
    public static final FactType<SelfBilled> TYPE =
            new FactType<>("SelfBilled", 1, SelfBilled.class, SelfBilled::write, (in, version) -> read(in));

    private static final Text SENT_BACK = Text.of("Goods were sent back", "أُعيدت بضاعة");

    public SelfBilled {
        corrects = List.copyOf(corrects);
    }

    /** Whether it credits. */
    public boolean isCredit() {
        return !corrects.isEmpty();
    }

    /**
     * What its document says beside the bill.
     *
     * @param buyer the shop
     */
    public Issue issue(UUID id, OffsetDateTime at, Party buyer) {
        FiscalTerms terms = new FiscalTerms(List.of(), Optional.of(due), "", "", order, contract, List.of());
        Issue invoice = Issue.standard(number, id, at, seller, buyer)
                .with(FiscalFlag.SELF_BILLED)
                .supplied(supplied)
                .on(terms);
        return isCredit()
                ? invoice.crediting(new Correction(
                        corrects.stream()
                                .map(it -> DocumentReference.of(it, FiscalKind.INVOICE))
                                .toList(),
                        SENT_BACK.in(Language.EN) + " | " + SENT_BACK.in(Language.AR)))
                : invoice;
    }

    @Override
    public FactType<SelfBilled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("unit", unit.value())
                .text("supplier", supplier.value())
                .text("number", number)
                .text("order", order)
                .object("seller", fields -> PartyFields.write(seller, fields))
                .date("on", supplied.on())
                .maybe("through", supplied.through())
                .date("due", due)
                .text("contract", contract);
        bill.write(out);
        out.texts("corrects", corrects);
    }

    private static SelfBilled read(FieldReader in) {
        return new SelfBilled(
                in.parsed("unit", FiscalUnitId::new),
                in.parsed("supplier", SupplierId::new),
                in.text("number"),
                in.text("order"),
                in.object("seller", PartyFields::read),
                new Supply(in.date("on"), in.maybe("through").map(LocalDate::parse)),
                in.date("due"),
                in.text("contract"),
                Bill.read(in),
                in.texts("corrects"));
    }
}
