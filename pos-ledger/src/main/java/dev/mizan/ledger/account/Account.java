// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An account of the chart.
 *
 * @param code by which it is known for ever: 1 to 24 letters and digits, in parts joined by a dash, such as {@code
 *     1110-T1}
 * @param normal the side on which its balance usually stands; other than its type's for a contra account (returns,
 *     accumulated depreciation)
 * @param control whether it mirrors a sub-ledger (stock, customers, VAT), so that only rules may post to it
 * @param currency in which it is kept
 */
public record Account(String code, Text name, AccountGroup group, Side normal, boolean control, Currency currency) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Za-z0-9]*(-[A-Za-z0-9]+)*");
    private static final int LONGEST_CODE = 24;

    public Account {
        requireCode(code);
    }

    /** An account that stands on its type's own side and mirrors nothing. */
    public static Account of(String code, Text name, AccountGroup group, Currency currency) {
        return new Account(code, name, group, group.section().type().normal(), false, currency);
    }

    /** Whether a text can be the code of an account or a group. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
    }

    static void requireCode(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "a code has 1 to 24 letters and digits in parts joined by a dash, not \"" + code + "\"");
        }
    }

    /** Asset, liability, equity, income or expense. */
    public AccountType type() {
        return group.section().type();
    }

    /** The section of the statements in which it is presented. */
    public Section section() {
        return group.section();
    }

    /** Its headings from the outermost to the innermost: type, section, group. */
    public List<Text> path() {
        return List.of(type().heading(), section().heading(), group.name());
    }

    /** Whether it reduces the others of its type. */
    public boolean contra() {
        return normal != type().normal();
    }

    /** {@code 1110 Cash drawer}, for messages. */
    public String label() {
        return code + " " + (name.en().isBlank() ? name.ar() : name.en());
    }

    void write(FieldWriter out) {
        out.text("code", code)
                .bilingual("name", name)
                .text("group", group.code())
                .text("normal", normal.name())
                .flag("control", control)
                .text("currency", currency.code());
    }

    static Account read(FieldReader in, Function<String, AccountGroup> groups) {
        return new Account(
                in.text("code"),
                in.bilingual("name"),
                in.parsed("group", groups),
                in.parsed("normal", Side::valueOf),
                in.flag("control"),
                in.parsed("currency", Currency::of));
    }
}
