// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.Vouchering;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends vouchers whose last day is over: what is left of them is earned without a supply (breakage; IFRS 15, B46). The tax
 * that was due when they were sold stays due. So many at a time, the rest the next time; refused where there is none.
 */
public record ExpireVouchers(Currency currency) implements Flow<VouchersMoved> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        LocalDate today = reading.times().businessDate().date();
        List<VoucherUse> uses = new ArrayList<>();
        List<Expected> keys = new ArrayList<>();
        for (VoucherNumber number : over(reading, today)) {
            VoucherHistory history = VoucherHistory.read(reading, number).orElseThrow();
            Voucher voucher = history.voucher();
            if (voucher.left() > 0) {
                uses.add(voucher.rest());
                keys.add(history.key());
            }
        }
        if (uses.isEmpty()) {
            return Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "vouchers that expired before " + today);
        }
        VouchersMoved expired = new VouchersMoved(How.EXPIRED, currency, Optional.empty(), uses);
        Amounts amounts = Amounts.in(currency).with("breakage", VoucherPosting.KIND, expired.net());
        return new OfficePosting(RevenueRules.BREAKAGE, amounts, today, "vouchers", "expired before " + today)
                .decide(reading)
                .map(posted -> Decision.posted(reading.times(), expired, posted).withKeys(keys));
    }

    private List<VoucherNumber> over(Reading reading, LocalDate today) {
        return reading.state(VouchersFold.class).open().stream()
                .filter(it -> it.left().currency().equals(currency)
                        && it.until().filter(today::isAfter).isPresent())
                .map(VouchersFold.Open::number)
                .limit(Vouchering.MOST_VOUCHERS)
                .toList();
    }

    @Override
    public VouchersMoved answer(Recorded recorded) {
        return recorded.fact(VouchersMoved.class)
                .orElseThrow(() -> new IllegalArgumentException("no voucher expired: " + recorded.document()));
    }
}
