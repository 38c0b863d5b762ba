// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** Bars of Code 128: set C where all is digits in pairs, else set B. */
final class Code128Bars {
    /** The widths of bars and spaces in turn, by symbol value; 103 to 105 begin sets A to C. */
    private static final String[] WIDTHS = {
        "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
                "231212",
        "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212", "223112",
                "312131",
        "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123",
                "131321",
        "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321",
                "133121",
        "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311",
                "332111",
        "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412",
                "122114",
        "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241",
                "114212",
        "124112", "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141",
                "114113",
        "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232"
    };

    private static final String STOP = "2331112";
    private static final int BEGIN_B = 104;
    private static final int BEGIN_C = 105;
    private static final int CHECKED = 103;

    private Code128Bars() {}

    static String of(String text) {
        boolean pairs = text.length() % 2 == 0 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int begin = pairs ? BEGIN_C : BEGIN_B;
        StringBuilder widths = new StringBuilder(WIDTHS[begin]);
        int check = begin;
        int step = pairs ? 2 : 1;
        for (int i = 0; i < text.length(); i += step) {
            int value = pairs ? Integer.parseInt(text.substring(i, i + 2)) : text.charAt(i) - ' ';
            widths.append(WIDTHS[value]);
            check += value * (i / step + 1);
        }
        widths.append(WIDTHS[check % CHECKED]).append(STOP);
        StringBuilder modules = new StringBuilder();
        for (int i = 0; i < widths.length(); i++) {
            modules.append((i % 2 == 0 ? "1" : "0").repeat(widths.charAt(i) - '0'));
        }
        return modules.toString();
    }
}
