// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.tax;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why an engine gives no taxes; nothing was sold. */
public enum TaxEngineReason implements Reason {
    UNAVAILABLE(
            "tax-engine.unavailable",
            "The tax engine {engine} is out of reach: {detail}.",
            "محرك الضريبة {engine} غير متاح: {detail}."),
    NOT_KNOWN(
            "tax-engine.not-known",
            "The tax engine {engine} does not know the {what} \"{value}\".",
            "محرك الضريبة {engine} لا يعرف {what} \"{value}\"."),
    UNSOUND(
            "tax-engine.unsound",
            "The answer of the tax engine {engine} can not be used: {detail}.",
            "لا يمكن استخدام جواب محرك الضريبة {engine}: {detail}.");

    private final String code;
    private final Text message;

    TaxEngineReason(String code, String en, String ar) {
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
