// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.markup;

import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import java.util.Objects;

/**
 * A receipt as one HTML page without scripts or outside files; codes are pictures in it. Data can not break out of its
 * place. An Arabic page is {@code dir="rtl"}, and the browser joins and orders its letters. Immutable.
 *
 * @param page the language; on a page in both, the second stands beside the first
 */
public record HtmlRenderer(Page page) {
    public HtmlRenderer {
        Objects.requireNonNull(page);
    }

    /** The whole page. */
    public String html(Receipt receipt) {
        HtmlNodes nodes = new HtmlNodes(page);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(page.language().tag())
                .append("\" dir=\"")
                .append(page.rightToLeft() ? "rtl" : "ltr")
                .append("\"><head><meta charset=\"utf-8\"><style>body{font-family:sans-serif;max-width:24em}")
                .append("table{width:100%}td.n{text-align:end;white-space:nowrap;direction:ltr}")
                .append(".c{text-align:center}.e{text-align:end}.b{font-weight:bold}.u{text-decoration:underline}")
                .append(".i{background:#000;color:#fff}.l{font-size:150%}</style></head><body>\n");
        for (Node node : receipt.nodes()) {
            html.append(node.accept(nodes));
        }
        return html.append("</body></html>\n").toString();
    }
}
