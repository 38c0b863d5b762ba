// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.revenue;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.SalePosting;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps what is paid for multi-purpose vouchers off sales: in the batch of its sale the price of each one is owed on the
 * account of gift cards, until the voucher pays for something; a return takes it off again. Such an item is out of the scope
 * of VAT when it is sold (Directive (EU) 2016/1065, article 30b). Give it to the shop as an {@code Extension.beside}, and
 * {@link dev.mizan.suite.BooksDoor#furnish} the books before the first sale: a sale that could not be posted is refused.
 */
public final class HoldInTrust implements Companion {
    /** Its entry in the batch of a document, behind those of {@link DeferPromises}. */
    private static final int ENTRY = 65;

    private final Set<Sku> vouchers;

    /** Holds the price of these items in trust. */
    public HoldInTrust(Set<Sku> vouchers) {
        this.vouchers = Set.copyOf(vouchers);
    }

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        DeferredBeside trusted = (bill, sign) -> Outcome.done(held(bill, sign));
        return trusted.posted(reading, decision, ENTRY, RevenueRules.ENTRUSTED, RevenueRules.HELD);
    }

    private Optional<Amounts> held(Bill bill, UnaryOperator<Money> sign) {
        Amounts amounts = Amounts.in(bill.currency());
        for (SoldLine line : bill.lines()) {
            if (vouchers.contains(line.item())) {
                Money price = sign.apply(Money.ofMinor(line.net(), bill.currency()));
                amounts = amounts.with("deferred", "gift-card", price).with("sold", SalePosting.kind(line), price);
            }
        }
        return Optional.of(amounts).filter(it -> !it.total("deferred").isZero());
    }
}
