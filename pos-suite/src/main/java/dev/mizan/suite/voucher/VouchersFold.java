// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The vouchers that are worth something, as the sub-ledger of what is owed for them, and those that purchases hold which
 * were begun. A voucher that is used up is forgotten here; its stream still knows it.
 */
public final class VouchersFold implements Fold {
    private final Map<VoucherNumber, Open> open = new TreeMap<>();
    private final Map<CheckoutId, VouchersMoved> held =
            new TreeMap<>(Comparator.comparing(id -> id.value().toString()));

    /**
     * What is left of a voucher.
     *
     * @param until the last day on which it can be redeemed
     * @param left what it is worth, held parts too
     * @param net of that, without the tax that was due when it was sold
     */
    public record Open(VoucherNumber number, Optional<LocalDate> until, Money left, Money net) {
        private Open with(VoucherUse use, int way) {
            return new Open(
                    number,
                    until,
                    Money.ofMinor(left.minor() + way * use.gross(), left.currency()),
                    Money.ofMinor(net.minor() + way * use.net(), left.currency()));
        }

        private void write(FieldWriter out) {
            out.text("number", number.value())
                    .maybe("until", until)
                    .money("left", left)
                    .money("net", net);
        }

        private static Open read(FieldReader in) {
            return new Open(
                    in.parsed("number", VoucherNumber::new),
                    in.has("until") ? Optional.of(in.date("until")) : Optional.empty(),
                    in.money("left"),
                    in.money("net"));
        }
    }

    /** None was ever sold. */
    public VouchersFold() {}

    /** All that are worth something, by number. */
    public List<Open> open() {
        return List.copyOf(open.values());
    }

    /** What a purchase or a refund holds that was begun. */
    Optional<VouchersMoved> held(CheckoutId checkout) {
        return Optional.ofNullable(held.get(checkout));
    }

    @Override
    public String name() {
        return "vouchers";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(VoucherIssued.TYPE, VouchersMoved.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof VoucherIssued issued) {
            Voucher voucher = Voucher.of(issued, recorded.document());
            open.put(issued.number(), new Open(issued.number(), issued.until(), issued.value(), voucher.owed()));
        } else if (fact instanceof VouchersMoved moved) {
            switch (moved.how()) {
                case HELD -> held.put(moved.checkout().orElseThrow(), moved);
                case RELEASED -> held.remove(moved.checkout().orElseThrow());
                case REDEEMED, RETURNED, EXPIRED -> {
                    moved.checkout().ifPresent(held::remove);
                    moved.uses().forEach(use -> move(use, -1, moved.currency()));
                }
                case RESTORED -> moved.uses().forEach(use -> move(use, 1, moved.currency()));
            }
        }
    }

    private void move(VoucherUse use, int way, Currency currency) {
        Money none = Money.zero(currency);
        Open before = open.getOrDefault(use.number(), new Open(use.number(), use.until(), none, none));
        Open after = before.with(use, way);
        if (after.left().isZero() && after.net().isZero()) {
            open.remove(use.number());
        } else {
            open.put(use.number(), after);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list("open", open.values(), Open::write).list("held", held.values(), VouchersMoved::write);
    }

    @Override
    public void read(FieldReader in) {
        open.clear();
        in.list("open", Open::read).forEach(it -> open.put(it.number(), it));
        held.clear();
        in.list("held", VouchersMoved::read)
                .forEach(it -> held.put(it.checkout().orElseThrow(), it));
    }
}
