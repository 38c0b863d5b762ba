// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.value.Money;
import java.util.Locale;

/**
 * A voucher is one till's alone for a while, which may use it without asking anybody; in the voucher's stream.
 *
 * @param lending the batch that lent it: the same where it is taken up and handed back
 * @param register which till, as {@code tenant/store/till}
 * @param left what was left of it when it was lent: its till may not have seen what others used before
 */
public record VoucherLent(VoucherNumber number, BatchId lending, String register, Money left, How how) implements Fact {
    /** How it is written. */
    public static final FactType<VoucherLent> TYPE =
            new FactType<>("VoucherLent", 1, VoucherLent.class, VoucherLent::write, VoucherLent::read);

    /** What became of the lending. */
    public enum How {
        /** Where vouchers are kept: nobody else uses it from now on. */
        LENT,
        /** At its till: it may be used there from now on. */
        TAKEN_UP,
        /** At its till: it is used there no more. */
        HANDED_BACK
    }

    VoucherLent as(How other) {
        return new VoucherLent(number, lending, register, left, other);
    }

    private void write(FieldWriter out) {
        out.text("number", number.value())
                .text("lending", lending.toString())
                .text("register", register)
                .money("left", left)
                .text("how", how.name().toLowerCase(Locale.ROOT));
    }

    private static VoucherLent read(FieldReader in, int version) {
        return new VoucherLent(
                in.parsed("number", VoucherNumber::new),
                in.parsed("lending", BatchId::of),
                in.text("register"),
                in.money("left"),
                in.parsed("how", text -> How.valueOf(text.toUpperCase(Locale.ROOT))));
    }

    @Override
    public FactType<VoucherLent> factType() {
        return TYPE;
    }
}
