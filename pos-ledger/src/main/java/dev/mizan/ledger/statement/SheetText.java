// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as a page of fixed width. Numbers end in one column; a negative one stands in parentheses. An Arabic page
 * is written in logical order for a paragraph that runs from right to left: each line begins with the name, and a
 * number's padding follows it, so that on the page its last digit stands at the column's right edge.
 */
public final class SheetText {
    private static final String GAP = "  ";

    private final Sheet sheet;
    private final Language language;
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int labelWidth;
    private boolean ruled;

    private SheetText(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
        measure();
    }

    /** The page, each line ended by a line feed. */
    public static String render(Sheet sheet, Language language) {
        return new SheetText(sheet, language).page();
    }

    private void measure() {
        for (int column = 0; column < sheet.columns().size(); column++) {
            int width = sheet.columns().get(column).in(language).length() + 1;
            for (StatementRow row : sheet.rows()) {
                if (!row.amounts().isEmpty()) {
                    width = Math.max(width, number(row.amounts().get(column)).length());
                }
            }
            widths.add(width);
        }
        for (StatementRow row : sheet.rows()) {
            labelWidth = Math.max(labelWidth, width(label(row)));
        }
    }

    private String page() {
        line(sheet.title().in(language) + GAP + "(" + sheet.currency().code() + ")");
        line(sheet.when().in(language));
        line("");
        StringBuilder heads = new StringBuilder(" ".repeat(labelWidth));
        for (int column = 0; column < widths.size(); column++) {
            heads.append(GAP).append(cell(sheet.columns().get(column).in(language) + " ", column));
        }
        line(heads.toString());
        rule('-');
        for (StatementRow row : sheet.rows()) {
            row(row);
        }
        return page.toString();
    }

    private void row(StatementRow row) {
        boolean total = row.kind() == StatementRow.Kind.TOTAL;
        if (total && !ruled) {
            rule('-');
        }
        String label = label(row);
        StringBuilder line = new StringBuilder(label).append(" ".repeat(labelWidth - width(label)));
        for (int column = 0; column < row.amounts().size(); column++) {
            line.append(GAP).append(cell(number(row.amounts().get(column)), column));
        }
        line(line.toString());
        ruled = total;
        if (total) {
            rule('=');
        }
    }

    private String label(StatementRow row) {
        String label = row.label().in(language);
        if (row.kind() != StatementRow.Kind.LINE) {
            return label;
        }
        String mark = language.rightToLeft() ? String.valueOf(Words.LEFT_TO_RIGHT) : "";
        return GAP + (row.code().isEmpty() ? "" : mark + row.code() + " ") + label;
    }

    private static int width(String label) {
        return label.length() - (label.indexOf(Words.LEFT_TO_RIGHT) < 0 ? 0 : 1);
    }

    private String cell(String text, int column) {
        String padding = " ".repeat(widths.get(column) - text.length());
        return language.rightToLeft() ? text + padding : padding + text;
    }

    /** {@code 1,234.50}. */
    static String grouped(Money amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** {@code (1,234.50)} or {@code 1,234.50} with room where the parentheses would stand. */
    private static String number(Money amount) {
        String grouped = grouped(amount.absolute());
        return amount.isNegative() ? "(" + grouped + ")" : " " + grouped + " ";
    }

    private void rule(char of) {
        int width =
                labelWidth + widths.stream().mapToInt(it -> it + GAP.length()).sum();
        line(String.valueOf(of).repeat(width));
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }
}
