// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;

/** Shows a person who sets up a template how codes are taken apart by it. */
public record LabelTester(LabelTemplate template, Currency currency) {

    /** The code under the template, and one line for each field that was read, or the reason why it was not. */
    public String explain(String code, Language language) {
        String head = template.pattern() + "\n" + code + "\n";
        Outcome<LabelRead> read = template.read(code);
        if (read instanceof Outcome.Done<LabelRead> done) {
            return head + fields(done.value(), language == Language.AR);
        }
        return head + ((Refused<LabelRead>) read).message(language) + "\n";
    }

    private String fields(LabelRead read, boolean arabic) {
        StringBuilder text = new StringBuilder();
        line(text, arabic ? "الصنف" : "item", read.item());
        read.price(currency).ifPresent(price -> line(text, arabic ? "السعر" : "price", price));
        read.quantity().ifPresent(quantity -> line(text, arabic ? "الكمية" : "quantity", quantity));
        if (!read.checkDigitRight()) {
            line(text, arabic ? "رقم التحقق" : "check digit", arabic ? "خاطئ" : "wrong");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
