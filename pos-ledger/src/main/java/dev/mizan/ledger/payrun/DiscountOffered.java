// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A supplier takes less for a bill that is paid whole until a day.
 *
 * @param until the last day
 * @param discount with its VAT, rounded half up
 * @param tax of the whole bill, as far as it was reclaimed
 */
public record DiscountOffered(String supplier, String bill, LocalDate until, Money discount, Money tax)
        implements Fact {
    public static final FactType<DiscountOffered> TYPE =
            new FactType<>("DiscountOffered", 1, DiscountOffered.class, DiscountOffered::write, DiscountOffered::read);

    /** By the terms of a bill; empty where they offer none. */
    public static Optional<DiscountOffered> by(PaymentTerms terms, SupplierBill bill, Money tax) {
        Money discount = terms.discount(bill.gross(), bill.date(), bill.date(), Rounding.HALF_UP);
        return discount.isPositive() && discount.compareTo(bill.gross()) < 0
                ? Optional.of(new DiscountOffered(
                        bill.supplier(), bill.number(), terms.discountUntil(bill.date()), discount, tax))
                : Optional.empty();
    }

    @Override
    public FactType<DiscountOffered> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("supplier", supplier)
                .text("bill", bill)
                .date("until", until)
                .money("discount", discount)
                .money("tax", tax);
    }

    static DiscountOffered read(FieldReader in, int version) {
        return new DiscountOffered(
                in.text("supplier"), in.text("bill"), in.date("until"), in.money("discount"), in.money("tax"));
    }
}
