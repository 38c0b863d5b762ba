// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;
import java.util.Locale;

/** Why a line of the shop's invoices can not be booked at a till. */
public enum NotBooked implements Reason {
    BAD_DEBT(
            "{code}: bad debt is written off in the books of the office, not at a till.",
            "{code}: الديون المعدومة تُشطب في دفاتر الإدارة وليس عند نقطة البيع."),
    BANK_CHARGES(
            "{code}: a bank's charges are an expense of the office, not a sale.",
            "{code}: رسوم البنك مصروف على الإدارة وليست بيعًا."),
    MARKETPLACE_FEE(
            "{code}: a marketplace's fee is an expense of the office, not a sale.",
            "{code}: عمولة السوق الإلكتروني مصروف على الإدارة وليست بيعًا."),
    COMMISSION(
            "{code}: a charity's commission is paid by the office, not given back at a till.",
            "{code}: عمولة الجمعية الخيرية تدفعها الإدارة ولا تُرد عند نقطة البيع."),
    SAMPLES(
            "{code}: samples are a cost of the office; no goods came back.",
            "{code}: العينات تكلفة على الإدارة ولم تُرجع أي بضاعة."),
    FREE_OF_CHARGE(
            "{code} at price 0: nobody is named who gave the goods away.",
            "{code} بسعر صفر: لم يُذكر من أهدى البضاعة."),
    PRICE_BELOW_ZERO("{code} at {price}: a price below zero.", "{code} بسعر {price}: سعر أقل من صفر."),
    PRICE_TOO_FINE(
            "{code} at {price}: finer than the smallest coin of {currency}.",
            "{code} بسعر {price}: أدق من أصغر وحدة في {currency}."),
    WRONG_SIGN(
            "{code}, {quantity} pieces: goods go out on an invoice and come back on a credit note.",
            "{code} بكمية {quantity}: تخرج البضاعة بفاتورة وتعود بإشعار دائن.");

    private final Text message;

    NotBooked(String en, String ar) {
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return "history." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text message() {
        return message;
    }
}
