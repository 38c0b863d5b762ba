// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** The lines as a table whose first column is on the right; its head stands on every page. */
record LineTable(Sheet sheet, FiscalDocument document) {
    private static final float SIZE = 8.5f;
    private static final float ITEM = 170;
    private static final List<Text> HEADS = List.of(
            Text.of("Item", "الصنف"),
            Text.of("Quantity", "الكمية"),
            Text.of("Unit price", "سعر الوحدة"),
            Text.of("Net", "الصافي"),
            Text.of("VAT %", "نسبة الضريبة"),
            Text.of("VAT", "الضريبة"),
            Text.of("Total", "الإجمالي"));

    void write() throws IOException {
        sheet.down(10);
        head();
        for (FiscalLine line : document.lines()) {
            line(line);
        }
        sheet.down(6);
        sheet.rule(0.8f);
    }

    private void head() throws IOException {
        sheet.shade(26);
        sheet.down(11);
        for (int i = 0; i < HEADS.size(); i++) {
            cell(HEADS.get(i).ar(), i, true);
        }
        sheet.down(10);
        for (int i = 0; i < HEADS.size(); i++) {
            cell(HEADS.get(i).en(), i, false);
        }
        sheet.down(6);
    }

    private void line(FiscalLine line) throws IOException {
        List<String> name = sheet.wrapped(line.item().name(), ITEM - 8, SIZE);
        down(14);
        cell(name.get(0), 0, false);
        if (line.prepaid().isEmpty()) {
            cell(line.quantity().toPlainString(), 1, false);
            cell(price(line.price().amount()), 2, false);
            cell(line.net().toPlainString(), 3, false);
            cell(line.treatment().rate().toString(), 4, false);
            cell(line.tax().toPlainString(), 5, false);
            cell(line.gross().toPlainString(), 6, false);
        } else {
            cell(line.prepaid().get().document().number(), 2, false);
        }
        for (String more : name.subList(1, name.size())) {
            down(11);
            cell(more, 0, false);
        }
        for (Adjustment it : line.adjustments()) {
            down(11);
            cell(it.reason().isBlank() ? "-" : it.reason(), 0, false);
            cell(money(it.effect()), 3, false);
        }
    }

    private void down(float points) throws IOException {
        if (sheet.down(points)) {
            head();
            sheet.down(points);
        }
    }

    private static String money(Money amount) {
        return amount.toPlainString();
    }

    private String price(BigDecimal price) {
        int digits = document.head().currency().digits();
        BigDecimal plain = price.stripTrailingZeros();
        return plain.scale() < digits ? plain.setScale(digits).toPlainString() : plain.toPlainString();
    }

    private void cell(String text, int column, boolean bold) throws IOException {
        if (column == 0) {
            sheet.text(text, Sheet.RIGHT - 4, Sheet.Side.RIGHT, SIZE, bold);
            return;
        }
        float width = (Sheet.RIGHT - Sheet.LEFT - ITEM) / (HEADS.size() - 1);
        sheet.text(text, Sheet.RIGHT - ITEM - (column - 0.5f) * width, Sheet.Side.MIDDLE, SIZE, bold);
    }
}
