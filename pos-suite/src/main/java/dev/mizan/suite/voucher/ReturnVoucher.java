// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.ReturnGoods;
import dev.mizan.suite.sell.Terms;
import java.util.List;
import java.util.Optional;

/**
 * Takes a voucher back of which nothing was used, and pays in cash what was paid for it: a credit note takes its tax back.
 * The voucher is over.
 */
public record ReturnVoucher(VoucherNumber number, ReturnCause cause, Terms terms) implements Flow<GoodsBack> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return VoucherHistory.read(reading, number)
                .then(history -> FollowVouchers.whole(history.voucher())
                        .then(voucher -> new ReturnGoods(voucher.sale(), List.of(piece(voucher)), cause, terms)
                                .decide(reading)
                                .map(decision -> decision.also(
                                        List.of(new VouchersMoved(
                                                How.RETURNED,
                                                voucher.issued().value().currency(),
                                                Optional.empty(),
                                                List.of(voucher.rest()))),
                                        history.key()))));
    }

    private static ReturnedItem piece(Voucher voucher) {
        return new ReturnedItem(voucher.issued().line(), Quantity.pieces(1));
    }

    @Override
    public GoodsBack answer(Recorded recorded) {
        return GoodsBack.of(recorded);
    }
}
