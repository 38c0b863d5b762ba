// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why revenue can not be shared or earned so; nothing has changed. */
public enum RevenueReason implements Reason {
    NOTHING_PROMISED(
            "revenue.nothing-promised",
            "A price of {price} can not be shared: no promise has a standalone price.",
            "لا يمكن توزيع السعر {price}: لا يوجد التزام له سعر بيع مستقل."),
    OTHER_CURRENCY(
            "revenue.other-currency",
            "The promise {promise} is priced in {currency}, the sale in {expected}.",
            "الالتزام {promise} مسعّر بعملة {currency} والبيع بعملة {expected}."),
    NOT_OWED(
            "revenue.not-owed",
            "{amount} of {kind} can not be earned: {owed} is owed.",
            "لا يمكن اكتساب {amount} من {kind}: المستحق {owed}."),
    MORE_THAN_SOLD(
            "revenue.more-than-sold",
            "{redeemed} redeemed is more than the {sold} that was sold.",
            "المستخدم {redeemed} أكثر من المباع {sold}.");

    private final String code;
    private final Text message;

    RevenueReason(String code, String en, String ar) {
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
