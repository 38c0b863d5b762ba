// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * One charge of a bill, without recoverable tax.
 *
 * @param asked in the bill's currency; below zero on a credit note
 * @param cost the same in the currency of the books
 * @param basis by what it is shared over the goods
 */
public record Charge(Kind kind, Money asked, Money cost, AllocationBasis basis) {
    /** What it is for. Import VAT is none of these: it is recovered (IAS 2.11). */
    public enum Kind {
        FREIGHT,
        INSURANCE,
        /** Customs duty. */
        DUTY,
        /** Excise on tobacco, sweetened and energy drinks. */
        EXCISE,
        /** Clearance, port and handling fees. */
        HANDLING,
        /** What a supplier gives back of the price; below zero. */
        REBATE
    }

    /** A charge in the currency of the books, or one that is not converted yet. */
    public static Charge of(Kind kind, Money asked, AllocationBasis basis) {
        return new Charge(kind, asked, asked, basis);
    }

    /** The same at what it costs in the books. */
    public Charge costing(Money other) {
        return new Charge(kind, asked, other, basis);
    }

    /** The same on a credit note. */
    public Charge negated() {
        return new Charge(kind, asked.negated(), cost.negated(), basis);
    }

    static void write(Charge charge, FieldWriter out) {
        out.text("kind", charge.kind.name())
                .money("asked", charge.asked)
                .money("cost", charge.cost)
                .text("basis", charge.basis.name());
    }

    static Charge read(FieldReader in) {
        return new Charge(
                in.parsed("kind", Kind::valueOf),
                in.money("asked"),
                in.money("cost"),
                in.parsed("basis", AllocationBasis::valueOf));
    }
}
