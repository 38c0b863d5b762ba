// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.spi.value.Currency;
import dev.mizan.suite.ExchangeDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.function.BiConsumer;

/** Shops and files to be taken in. */
final class Files {
    static final String ITEM_HEADER =
            "sku,name_en,name_ar,barcodes,unit,tax_class,group,stage,origin,supplier_codes,tare,kind\n";
    static final String ITEMS = ITEM_HEADER
            + "COFFEE,Coffee,قهوة,6281000000014;BOX6=6 C62,C62,STANDARD,Drinks/Hot,,SA,acme=4711,,goods\n"
            + "DATES,Dates,تمور,,KGM,STANDARD,Food,ACTIVE=2026-01-01;DELISTED=2027-01-01,,,0.012 KGM,goods\n"
            + "GIFT,Gift wrapping,تغليف,,C62,STANDARD,,,,,,service\n";
    static final String PRICES = "list,sku,unit,price,from,until\n"
            + "SHELF,COFFEE,,11.50,,\nSHELF,COFFEE,C62,9.75,2026-03-01,2026-04-01\nSHELF,DATES,KGM,30,,\n";
    static final String STOCK = "sku,quantity,unit,value\nCOFFEE,12,C62,60.00\nDATES,1.250,KGM,20.00\n";
    static final String BALANCES = "account,debit,credit\n1140,500.00,\n2110,,200.00\n";

    private Files() {}

    static Mizan shop() {
        return Mizan.open(Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15"));
    }

    static ImportReport items(Mizan shop, String file, ImportTerms terms) {
        return shop.exchange().importItems(new StringReader(file), terms).orElseThrow();
    }

    static ImportReport prices(Mizan shop, String file, ImportTerms terms) {
        return shop.exchange().importPrices(new StringReader(file), terms).orElseThrow();
    }

    static ImportReport stock(Mizan shop, String file) {
        return shop.exchange()
                .importOpeningStock(new StringReader(file), ImportTerms.USUAL)
                .orElseThrow();
    }

    static ImportReport balances(Mizan shop, String file) {
        return shop.exchange()
                .importOpeningBalances(new StringReader(file), ImportTerms.USUAL)
                .orElseThrow();
    }

    static Mizan full() {
        Mizan shop = shop();
        items(shop, ITEMS, ImportTerms.USUAL);
        prices(shop, PRICES, ImportTerms.USUAL);
        stock(shop, STOCK);
        balances(shop, BALANCES);
        return shop;
    }

    static String written(Mizan shop, BiConsumer<ExchangeDoor, StringWriter> export) {
        StringWriter out = new StringWriter();
        export.accept(shop.exchange(), out);
        return out.toString();
    }
}
