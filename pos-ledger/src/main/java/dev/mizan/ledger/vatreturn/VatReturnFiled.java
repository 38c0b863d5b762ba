// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.List;

/**
 * A return was filed; its figures are frozen, whatever is booked later.
 *
 * @param reference that the authority gave
 * @param due of the period (Saudi box 13)
 * @param corrected what it corrects of earlier periods, by period
 * @param carried credit brought forward
 */
public record VatReturnFiled(
        Period period, String reference, List<Box> boxes, Money due, List<Correction> corrected, Money carried)
        implements Fact {
    public static final FactType<VatReturnFiled> TYPE =
            new FactType<>("VatReturnFiled", 1, VatReturnFiled.class, VatReturnFiled::write, VatReturnFiled::read);

    /** A box as it was filed, in minor units. */
    public record Box(String number, long base, long adjustment, long tax) {}

    /** What a filed period owes more than its return said, or less where negative. */
    public record Correction(Period period, Money tax) {}

    public VatReturnFiled {
        boxes = List.copyOf(boxes);
        corrected = List.copyOf(corrected);
    }

    /** All corrections. */
    public Money corrections() {
        return Money.sum(due.currency(), corrected.stream().map(Correction::tax).toList());
    }

    /** What was to be paid, or is credited where negative. */
    public Money netDue() {
        return due.plus(corrections()).minus(carried);
    }

    /** What it leaves as a credit for the next one; zero or more. */
    public Money left() {
        return netDue().negated().max(Money.zero(due.currency()));
    }

    @Override
    public FactType<VatReturnFiled> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("period", period.toString())
                .text("reference", reference)
                .text("currency", due.currency().code())
                .list(
                        "boxes",
                        boxes,
                        (box, fields) -> fields.text("number", box.number())
                                .numbers("amounts", box.base(), box.adjustment(), box.tax()))
                .number("due", due.minor())
                .list(
                        "corrected",
                        corrected,
                        (correction, fields) -> fields.text(
                                        "period", correction.period().toString())
                                .number("tax", correction.tax().minor()))
                .number("carried", carried.minor());
    }

    static VatReturnFiled read(FieldReader in, int version) {
        Period period = in.parsed("period", Period::parse);
        String reference = in.text("reference");
        Currency currency = in.parsed("currency", Currency::of);
        List<Box> boxes = in.list("boxes", fields -> {
            String number = fields.text("number");
            long[] amounts = fields.numbers("amounts");
            return new Box(number, amounts[0], amounts[1], amounts[2]);
        });
        return new VatReturnFiled(
                period,
                reference,
                boxes,
                Money.ofMinor(in.number("due"), currency),
                in.list(
                        "corrected",
                        fields -> new Correction(
                                fields.parsed("period", Period::parse), Money.ofMinor(fields.number("tax"), currency))),
                Money.ofMinor(in.number("carried"), currency));
    }
}
