// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.Optional;

/**
 * A voucher as its stream in the store leaves it, which other programs on the same store append to.
 *
 * @param key of the stream, at the version that was read: who appends to it rests on that
 */
record VoucherHistory(Voucher voucher, Expected key) {
    static Outcome<VoucherHistory> read(Reading reading, VoucherNumber number) {
        Expected key = reading.expected(Voucher.key(number));
        Optional<Voucher> voucher = Optional.empty();
        for (Recorded batch : reading.stream(key.stream())) {
            for (Fact fact : batch.facts()) {
                voucher = voucher.map(it -> it.after(fact)).or(() -> issued(fact, number, batch));
            }
        }
        return voucher.map(it -> Outcome.done(new VoucherHistory(it, key)))
                .orElseGet(() -> Outcome.refused(VoucherReason.UNKNOWN, "voucher", number));
    }

    private static Optional<Voucher> issued(Fact fact, VoucherNumber number, Recorded batch) {
        return fact instanceof VoucherIssued issued && issued.number().equals(number)
                ? Optional.of(Voucher.of(issued, batch.document()))
                : Optional.empty();
    }
}
