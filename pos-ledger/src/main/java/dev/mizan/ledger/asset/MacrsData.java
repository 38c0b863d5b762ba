// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Percent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published percentages, a line for each class: convention, years, percentages. Source: IRS Publication 946, tables
 * A-1 (half-year) and A-2 to A-5 (mid-quarter, by quarter of placing in service). Those of buildings are {@link MacrsBuildings}.
 */
final class MacrsData {
    private static final String TEXT = """
            HALF_YEAR 3: 33.33 44.45 14.81 7.41
            HALF_YEAR 5: 20 32 19.2 11.52 11.52 5.76
            HALF_YEAR 7: 14.29 24.49 17.49 12.49 8.93 8.92 8.93 4.46
            HALF_YEAR 10: 10 18 14.4 11.52 9.22 7.37 6.55 6.55 6.56 6.55 3.28
            HALF_YEAR 15: 5 9.5 8.55 7.7 6.93 6.23 5.9 5.9 5.91 5.9 5.91 5.9 5.91 5.9 5.91 2.95
            HALF_YEAR 20: 3.75 7.219 6.677 6.177 5.713 5.285 4.888 4.522 4.462 4.461 4.462 4.461 4.462 4.461 4.462 4.461 4.462 4.461 4.462 4.461 2.231
            MID_QUARTER_1 3: 58.33 27.78 12.35 1.54
            MID_QUARTER_1 5: 35 26 15.6 11.01 11.01 1.38
            MID_QUARTER_1 7: 25 21.43 15.31 10.93 8.75 8.74 8.75 1.09
            MID_QUARTER_1 10: 17.5 16.5 13.2 10.56 8.45 6.76 6.55 6.55 6.56 6.55 0.82
            MID_QUARTER_1 15: 8.75 9.13 8.21 7.39 6.65 5.99 5.9 5.91 5.9 5.91 5.9 5.91 5.9 5.91 5.9 0.74
            MID_QUARTER_1 20: 6.563 7 6.482 5.996 5.546 5.13 4.746 4.459 4.459 4.459 4.459 4.46 4.459 4.46 4.459 4.46 4.459 4.46 4.459 4.46 0.565
            MID_QUARTER_2 3: 41.67 38.89 14.14 5.3
            MID_QUARTER_2 5: 25 30 18 11.37 11.37 4.26
            MID_QUARTER_2 7: 17.85 23.47 16.76 11.97 8.87 8.87 8.87 3.34
            MID_QUARTER_2 10: 12.5 17.5 14 11.2 8.96 7.17 6.55 6.55 6.56 6.55 2.46
            MID_QUARTER_2 15: 6.25 9.38 8.44 7.59 6.83 6.15 5.91 5.9 5.91 5.9 5.91 5.9 5.91 5.9 5.91 2.21
            MID_QUARTER_2 20: 4.688 7.148 6.612 6.116 5.658 5.233 4.841 4.478 4.463 4.463 4.463 4.463 4.463 4.463 4.462 4.463 4.462 4.463 4.462 4.463 1.673
            MID_QUARTER_3 3: 25 50 16.67 8.33
            MID_QUARTER_3 5: 15 34 20.4 12.24 11.3 7.06
            MID_QUARTER_3 7: 10.71 25.51 18.22 13.02 9.3 8.85 8.86 5.53
            MID_QUARTER_3 10: 7.5 18.5 14.8 11.84 9.47 7.58 6.55 6.55 6.56 6.55 4.1
            MID_QUARTER_3 15: 3.75 9.63 8.66 7.8 7.02 6.31 5.9 5.9 5.91 5.9 5.91 5.9 5.91 5.9 5.91 3.69
            MID_QUARTER_3 20: 2.813 7.289 6.742 6.237 5.769 5.336 4.936 4.566 4.46 4.46 4.46 4.46 4.461 4.46 4.461 4.46 4.461 4.46 4.461 4.46 2.788
            MID_QUARTER_4 3: 8.33 61.11 20.37 10.19
            MID_QUARTER_4 5: 5 38 22.8 13.68 10.94 9.58
            MID_QUARTER_4 7: 3.57 27.55 19.68 14.06 10.04 8.73 8.73 7.64
            MID_QUARTER_4 10: 2.5 19.5 15.6 12.48 9.98 7.99 6.55 6.55 6.56 6.55 5.74
            MID_QUARTER_4 15: 1.25 9.88 8.89 8 7.2 6.48 5.9 5.9 5.9 5.91 5.9 5.91 5.9 5.91 5.9 5.17
            MID_QUARTER_4 20: 0.938 7.43 6.872 6.357 5.88 5.439 5.031 4.654 4.458 4.458 4.458 4.458 4.458 4.458 4.458 4.458 4.458 4.459 4.458 4.459 3.901
            """;

    private static final Map<String, MacrsTable> TABLES = Stream.concat(
                    TEXT.lines().map(MacrsData::table), MacrsBuildings.tables())
            .collect(Collectors.toUnmodifiableMap(table -> key(table.months(), table.convention()), table -> table));

    private MacrsData() {}

    static Optional<MacrsTable> find(int months, MacrsConvention convention) {
        return Optional.ofNullable(TABLES.get(key(months, convention)));
    }

    private static String key(int months, MacrsConvention convention) {
        return convention + " " + months;
    }

    private static MacrsTable table(String line) {
        String[] words = line.split(" ");
        return new MacrsTable(
                12 * Integer.parseInt(words[1].substring(0, words[1].length() - 1)),
                MacrsConvention.valueOf(words[0]),
                Arrays.stream(words, 2, words.length).map(Percent::of).toList());
    }
}
