// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.math.RoundingMode;
import java.util.Optional;

/** What becomes of a line: a line that a till can book, or a reason why not. The first reason that holds is named. */
record LineRules(Currency currency) {

    /** A line with a price, its pieces counted as sold on an invoice and as returned on a credit note. */
    Outcome<ShopLine> judge(Invoice invoice, InvoiceLine line) {
        Sku item = StockCode.item(line.stock());
        Optional<NotBooked> refused = refused(invoice, line, item);
        if (refused.isPresent()) {
            return refused(refused.get(), line);
        }
        Money price = price(line);
        int pieces = Math.abs(line.quantity());
        return Outcome.done(new ShopLine(item, StockCode.kind(item), pieces, price));
    }

    /** A line of a stock correction. */
    Outcome<StockCorrection.Counted> count(InvoiceLine line) {
        Sku item = StockCode.item(line.stock());
        boolean counted =
                StockCode.noSale(item).isEmpty() && StockCode.kind(item) == Kind.GOODS && line.quantity() != 0;
        return counted
                ? Outcome.done(new StockCorrection.Counted(item, line.quantity()))
                : refused(NotBooked.FREE_OF_CHARGE, line);
    }

    private Optional<NotBooked> refused(Invoice invoice, InvoiceLine line, Sku item) {
        Optional<NotBooked> noSale = StockCode.noSale(item);
        if (noSale.isPresent()) {
            return noSale;
        }
        if (line.price().signum() < 0) {
            return Optional.of(NotBooked.PRICE_BELOW_ZERO);
        }
        if (line.isFree()) {
            return Optional.of(NotBooked.FREE_OF_CHARGE);
        }
        if (line.price().stripTrailingZeros().scale() > currency.digits()) {
            return Optional.of(NotBooked.PRICE_TOO_FINE);
        }
        boolean comesBack = line.quantity() < 0;
        boolean wrongSign = line.quantity() == 0 || comesBack != invoice.isCreditNote();
        return wrongSign ? Optional.of(NotBooked.WRONG_SIGN) : Optional.empty();
    }

    private Money price(InvoiceLine line) {
        long minor = line.price()
                .movePointRight(currency.digits())
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
        return Money.ofMinor(minor, currency);
    }

    private <T> Outcome<T> refused(NotBooked reason, InvoiceLine line) {
        return Outcome.refused(
                reason,
                "code",
                line.stock(),
                "price",
                line.price().toPlainString(),
                "quantity",
                line.quantity(),
                "currency",
                currency.code());
    }
}
