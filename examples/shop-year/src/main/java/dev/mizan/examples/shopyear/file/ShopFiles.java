// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.file;

import java.nio.file.Path;
import java.util.List;

/** The two files of the shop: its invoice lines and what its items are called. */
public record ShopFiles(InvoiceFile invoices, CsvFile itemNames) {
    /** The header of the file of names. */
    public static final List<String> ITEM_HEADER = List.of("StockCode", "Description");

    private static final String WEEK = "/dev/mizan/examples/shopyear/week/";

    /** The trading week that is packed with the program; {@code SOURCE.md} beside it says where it is from. */
    public static ShopFiles week() {
        return new ShopFiles(new InvoiceFile(packed("lines.csv.gz")), packed("items.csv.gz"));
    }

    /** The whole year, or another file of the same form. */
    public static ShopFiles at(Path invoices, Path itemNames) {
        return new ShopFiles(new InvoiceFile(CsvFile.at(invoices)), CsvFile.at(itemNames));
    }

    private static CsvFile packed(String name) {
        return CsvFile.beside(ShopFiles.class, WEEK + name);
    }
}
