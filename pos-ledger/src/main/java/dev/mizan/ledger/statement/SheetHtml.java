// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Locale;

/** Statements as one HTML page that stands alone: no script, no outside file; Arabic runs from right to left. */
public final class SheetHtml {
    private static final String STYLE = """
            body{font:15px/1.5 system-ui,"Noto Naskh Arabic",sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
            h2{margin:2em 0 0}p{margin:0;color:#555}table{border-collapse:collapse;width:100%;margin-top:1em}
            th,td{padding:.2em .5em;text-align:start}.n{text-align:end;font-variant-numeric:tabular-nums;direction:ltr}
            .heading td{font-weight:600;padding-top:1em}.line td:first-child{padding-inline-start:1.5em}
            .subtotal td{border-top:1px solid #999}.total td{font-weight:700;border-top:1px solid;border-bottom:3px double}
            """;

    private static final String SECTIONS = "nav{margin:1em 0}section{border-top:1px solid #ccc}"
            + "@media print{section{break-before:page}nav{display:none}}\n";

    private SheetHtml() {}

    /** The same statements in several languages on one page, each part in the direction of its language. */
    public static String page(Text title, List<Sheet> sheets, List<Language> languages) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(String.join(
                        " · ", languages.stream().map(title::in).toList())))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append(SECTIONS)
                .append("</style></head>\n<body>\n<nav>");
        for (Language language : languages) {
            page.append(" <a href=\"#")
                    .append(code(language))
                    .append("\">")
                    .append(escaped(title.in(language)))
                    .append("</a>");
        }
        page.append("</nav>\n");
        for (Language language : languages) {
            page.append("<section id=\"").append(code(language)).append("\" ");
            direction(language, page);
            page.append(">\n<h1>").append(escaped(title.in(language))).append("</h1>\n");
            sheets.forEach(sheet -> page.append(render(sheet, language)));
            page.append("</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static void direction(Language language, StringBuilder page) {
        page.append("lang=\"")
                .append(code(language))
                .append("\" dir=\"")
                .append(language.rightToLeft() ? "rtl" : "ltr")
                .append("\"");
    }

    /** A page of statements under one title. */
    public static String page(Text title, List<Sheet> sheets, Language language) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html ");
        direction(language, page);
        page.append(">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title.in(language)))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(escaped(title.in(language)))
                .append("</h1>\n");
        sheets.forEach(sheet -> page.append(render(sheet, language)));
        return page.append("</body>\n</html>\n").toString();
    }

    /** One statement as a heading and a table. */
    public static String render(Sheet sheet, Language language) {
        StringBuilder html = new StringBuilder("<h2>")
                .append(escaped(sheet.title().in(language)))
                .append("</h2>\n<p>")
                .append(escaped(sheet.when().in(language)))
                .append(" · ")
                .append(sheet.currency().code())
                .append("</p>\n<table>\n<tr><th></th>");
        for (Text column : sheet.columns()) {
            html.append("<th class=\"n\">").append(escaped(column.in(language))).append("</th>");
        }
        html.append("</tr>\n");
        for (StatementRow row : sheet.rows()) {
            row(row, sheet.columns().size(), language, html);
        }
        return html.append("</table>\n").toString();
    }

    private static void row(StatementRow row, int columns, Language language, StringBuilder html) {
        String code = row.code().isEmpty() ? "" : "<bdi>" + escaped(row.code()) + "</bdi> ";
        html.append("<tr class=\"")
                .append(row.kind().name().toLowerCase(Locale.ROOT))
                .append("\"><td>")
                .append(code)
                .append(escaped(row.label().in(language)))
                .append("</td>");
        for (int column = 0; column < columns; column++) {
            html.append("<td class=\"n\">");
            if (column < row.amounts().size()) {
                html.append(number(row.amounts().get(column)));
            }
            html.append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String number(Money amount) {
        String plain = SheetText.grouped(amount.absolute());
        return amount.isNegative() ? "(" + plain + ")" : plain;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
