// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Percent;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The published percentages of buildings, in the columns in which they are printed: months of life, the first and the last of
 * the recovery years and the step between them, then a percentage for each month of coming into service. Source: IRS
 * Publication 946, tables A-6 and A-7a.
 */
final class MacrsBuildings {
    private static final String TEXT = """
            330 1 1 1 3.485 3.182 2.879 2.576 2.273 1.970 1.667 1.364 1.061 0.758 0.455 0.152
            330 2 9 1 3.636 3.636 3.636 3.636 3.636 3.636 3.636 3.636 3.636 3.636 3.636 3.636
            330 10 26 2 3.637 3.637 3.637 3.637 3.637 3.637 3.636 3.636 3.636 3.636 3.636 3.636
            330 11 27 2 3.636 3.636 3.636 3.636 3.636 3.636 3.637 3.637 3.637 3.637 3.637 3.637
            330 28 28 1 1.970 2.273 2.576 2.879 3.182 3.485 3.636 3.636 3.636 3.636 3.636 3.636
            330 29 29 1 - - - - - - 0.152 0.455 0.758 1.061 1.364 1.667
            468 1 1 1 2.461 2.247 2.033 1.819 1.605 1.391 1.177 0.963 0.749 0.535 0.321 0.107
            468 2 39 1 2.564 2.564 2.564 2.564 2.564 2.564 2.564 2.564 2.564 2.564 2.564 2.564
            468 40 40 1 0.107 0.321 0.535 0.749 0.963 1.177 1.391 1.605 1.819 2.033 2.247 2.461
            """;

    private MacrsBuildings() {}

    static Stream<MacrsTable> tables() {
        return Stream.of(RealProperty.values())
                .flatMap(kind -> IntStream.rangeClosed(1, 12).mapToObj(month -> table(kind.months(), month)));
    }

    private static MacrsTable table(int months, int month) {
        SortedMap<Integer, Percent> percents = new TreeMap<>();
        for (String line : TEXT.lines().toList()) {
            String[] words = line.split(" ");
            String percent = words[3 + month];
            if (Integer.parseInt(words[0]) == months && !percent.equals("-")) {
                for (int year = Integer.parseInt(words[1]);
                        year <= Integer.parseInt(words[2]);
                        year += Integer.parseInt(words[3])) {
                    percents.put(year, Percent.of(percent));
                }
            }
        }
        return new MacrsTable(
                months,
                MacrsConvention.midMonth(month),
                percents.values().stream().toList());
    }
}
