// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Rounding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What conditions see of a cart. */
final class Tally implements Purchase {
    private final Cart cart;
    private @Nullable Setting setting;

    Tally(Cart cart) {
        this.cart = cart;
    }

    void begin(Setting where) {
        setting = where;
    }

    /** What was taken off, in minor units as prices are quoted. */
    long saved() {
        long sum = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            long off = cart.original[kind] - cart.amount[kind];
            boolean withTax = cart.taxed(kind) && cart.original[kind] > 0;
            long quoted = withTax ? cart.atPrice(kind, cart.price[kind]) : 0;
            sum += withTax ? Rounding.HALF_UP.multiplyDivide(off, quoted, cart.original[kind]) : off;
        }
        return sum;
    }

    String currency() {
        return Objects.requireNonNull(setting).counter().currency().code();
    }

    @Override
    public long spend(Selector what, Basis basis) {
        long sum = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            if (!cart.is(kind, Cart.UNCOUNTED) && cart.covers(what, kind)) {
                sum += basis == Basis.ORIGINAL ? cart.original[kind] : cart.amount[kind];
            }
        }
        return sum;
    }

    @Override
    public long quantity(Selector what) {
        long sum = 0;
        for (int kind = 0; kind < cart.size; kind++) {
            if (!cart.is(kind, Cart.UNCOUNTED) && cart.covers(what, kind)) {
                sum += cart.units(kind);
            }
        }
        return sum;
    }

    @Override
    public Shopper shopper() {
        return Objects.requireNonNull(setting).shopper();
    }

    @Override
    public Visit visit() {
        return Objects.requireNonNull(setting).visit();
    }
}
