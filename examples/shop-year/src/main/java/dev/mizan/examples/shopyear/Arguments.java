// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear;

import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.spi.value.Currency;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param store the file that the shop is kept in; a new one in the temporary folder where none is named
 * @param export the folder that the journal is written to as text, for other programs
 */
record Arguments(ShopFiles files, Currency currency, Optional<Path> store, Optional<Path> export) {
    static final String USAGE = """
            shop-year [--data LINES.csv.gz ITEMS.csv.gz] [--currency KWD] [--store FILE] [--export FOLDER]
              without --data: the trading week that is packed with the program
              --currency: live it in another currency, the digits of the prices unchanged
              --store: keep the shop in this new file
              --export: write the journal for hledger, ledger and Beancount, with the balances to check it by""";

    static Arguments of(String... words) {
        ShopFiles files = ShopFiles.week();
        Currency currency = Currency.GBP;
        Optional<Path> store = Optional.empty();
        Optional<Path> export = Optional.empty();
        for (int at = 0; at < words.length; at++) {
            switch (words[at]) {
                case "--data" -> files = ShopFiles.at(Path.of(next(words, ++at)), Path.of(next(words, ++at)));
                case "--currency" -> currency = Currency.of(next(words, ++at));
                case "--store" -> store = Optional.of(Path.of(next(words, ++at)));
                case "--export" -> export = Optional.of(Path.of(next(words, ++at)));
                default -> throw new IllegalArgumentException("what is \"" + words[at] + "\"?");
            }
        }
        return new Arguments(files, currency, store, export);
    }

    private static String next(String[] words, int at) {
        if (at >= words.length) {
            throw new IllegalArgumentException(words[words.length - 1] + " takes a value");
        }
        return words[at];
    }
}
