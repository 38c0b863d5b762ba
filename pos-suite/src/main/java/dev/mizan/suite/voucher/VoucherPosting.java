// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.Posting;

/**
 * What vouchers bring to the books: their sale is declared as every sale is, and not earned yet; it is earned when they are
 * redeemed, or when they expire. Numbers of entries are those of no other companion.
 */
final class VoucherPosting {
    /** By which {@link RevenueRules} tells vouchers from other promises. */
    static final String KIND = "voucher";

    private static final int SOLD = 80;
    private static final int TAKEN_BACK = 81;
    private static final int REDEEMED = 82;
    private static final int RESTORED = 83;

    private VoucherPosting() {}

    /** Vouchers that are sold in this decision. */
    static Outcome<Decision> sold(Reading reading, Decision decision, Money net, String document) {
        return posted(reading, decision, deferred(net), RevenueRules.DEFERRED, document, SOLD);
    }

    /** Vouchers that come back themselves. */
    static Outcome<Decision> takenBack(Reading reading, Decision decision, VouchersMoved back, String document) {
        return posted(reading, decision, deferred(back.net().negated()), RevenueRules.DEFERRED, document, TAKEN_BACK);
    }

    /** Vouchers that pay for goods. */
    static Outcome<Decision> redeemed(Reading reading, Decision decision, VouchersMoved used, String document) {
        return posted(reading, decision, earned(used.net()), RevenueRules.EARNED, document, REDEEMED);
    }

    /** Vouchers whose goods come back. */
    static Outcome<Decision> restored(Reading reading, Decision decision, VouchersMoved back, String document) {
        return posted(reading, decision, earned(back.net().negated()), RevenueRules.EARNED, document, RESTORED);
    }

    private static Amounts deferred(Money net) {
        return Amounts.in(net.currency()).with("deferred", KIND, net);
    }

    private static Amounts earned(Money net) {
        return Amounts.in(net.currency()).with("earned", KIND, net);
    }

    private static Outcome<Decision> posted(
            Reading reading, Decision decision, Amounts amounts, String event, String document, int entry) {
        return new Posting(event, amounts, document)
                .decide(reading, decision.times(), entry)
                .map(decision::also);
    }
}
