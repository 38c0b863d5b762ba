// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a symbol that was read is not sold. */
public enum ScanReason implements Reason {
    EXPIRED(
            "scan.expired",
            "{item} of lot {lot} expired on {expiry} and must not be sold. Take it off the shelf.",
            "الصنف {item} من الدفعة {lot} انتهت صلاحيته في {expiry} ويُمنع بيعه. اسحبه من الرف."),
    NO_ITEM(
            "scan.no-item",
            "The symbol names no trade item: {symbol}. Scan the barcode of the goods.",
            "الرمز لا يذكر صنفاً تجارياً: {symbol}. امسح باركود البضاعة.");

    private final String code;
    private final Text message;

    ScanReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
