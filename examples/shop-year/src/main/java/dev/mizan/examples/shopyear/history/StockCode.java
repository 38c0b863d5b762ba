// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Sku;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the shop's stock codes mean: most are items, some carry what is no item. */
final class StockCode {
    private static final String GIFT_VOUCHER = "GIFT_";

    /** Carriage (three codes), an amount typed by hand, and a discount given after the sale. */
    private static final Set<String> SERVICES = Set.of("POST", "DOT", "C2", "M", "D");

    private static final Map<String, NotBooked> NO_SALE = Map.of(
            "B", NotBooked.BAD_DEBT,
            "BANK CHARGES", NotBooked.BANK_CHARGES,
            "AMAZONFEE", NotBooked.MARKETPLACE_FEE,
            "CRUK", NotBooked.COMMISSION,
            "S", NotBooked.SAMPLES);

    private StockCode() {}

    /** The item: 112 codes are written in small letters as well ({@code 85014b}), which is the same item. */
    static Sku item(String code) {
        return Sku.of(code.toUpperCase(Locale.ROOT));
    }

    static Kind kind(Sku item) {
        boolean service = SERVICES.contains(item.value()) || item.value().startsWith(GIFT_VOUCHER);
        return service ? Kind.SERVICE : Kind.GOODS;
    }

    /** Why lines with this code are no business of a till, if so. */
    static Optional<NotBooked> noSale(Sku item) {
        return Optional.ofNullable(NO_SALE.get(item.value()));
    }
}
