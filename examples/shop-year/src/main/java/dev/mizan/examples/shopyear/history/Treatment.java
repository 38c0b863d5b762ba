// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

/** How a line is booked. */
public enum Treatment {
    GOODS_SOLD,
    SERVICE_SOLD,
    GOODS_RETURNED,
    SERVICE_RETURNED,
    STOCK_CORRECTED;

    static Treatment of(Kind kind, boolean returned) {
        if (kind == Kind.GOODS) {
            return returned ? GOODS_RETURNED : GOODS_SOLD;
        }
        return returned ? SERVICE_RETURNED : SERVICE_SOLD;
    }
}
