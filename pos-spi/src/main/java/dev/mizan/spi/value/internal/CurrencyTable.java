// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.internal;

import java.util.ArrayList;
import java.util.List;

/** The ISO 4217 list of currencies and funds codes as data, by minor-unit digits: code and numeric code, side by side. */
public final class CurrencyTable {
    /** Letters of a code, and letters and digits of an entry; one blank or line end stands between entries. */
    private static final int CODE = 3;

    private static final int ENTRY = 6;

    private static final String NO_DIGITS = """
            BIF108 CLP152 DJF262 GNF324 ISK352 JPY392 KMF174 KRW410 PYG600 RWF646 UGX800 UYI940 VND704 VUV548
            XAF950 XOF952 XPF953""";
    private static final String TWO_DIGITS = """
            AED784 AFN971 ALL008 AMD051 AOA973 ARS032 AUD036 AWG533 AZN944 BAM977 BBD052 BDT050 BMD060 BND096
            BOB068 BOV984 BRL986 BSD044 BTN064 BWP072 BYN933 BZD084 CAD124 CDF976 CHE947 CHF756 CHW948 CNY156
            COP170 COU970 CRC188 CUP192 CVE132 CZK203 DKK208 DOP214 DZD012 EGP818 ERN232 ETB230 EUR978 FJD242
            FKP238 GBP826 GEL981 GHS936 GIP292 GMD270 GTQ320 GYD328 HKD344 HNL340 HTG332 HUF348 IDR360 ILS376
            INR356 IRR364 JMD388 KES404 KGS417 KHR116 KPW408 KYD136 KZT398 LAK418 LBP422 LKR144 LRD430 LSL426
            MAD504 MDL498 MGA969 MKD807 MMK104 MNT496 MOP446 MRU929 MUR480 MVR462 MWK454 MXN484 MXV979 MYR458
            MZN943 NAD516 NGN566 NIO558 NOK578 NPR524 NZD554 PAB590 PEN604 PGK598 PHP608 PKR586 PLN985 QAR634
            RON946 RSD941 RUB643 SAR682 SBD090 SCR690 SDG938 SEK752 SGD702 SHP654 SLE925 SOS706 SRD968 SSP728
            STN930 SVC222 SYP760 SZL748 THB764 TJS972 TMT934 TOP776 TRY949 TTD780 TWD901 TZS834 UAH980 USD840
            USN997 UYU858 UZS860 VED926 VES928 WST882 XAD396 XCD951 XCG532 YER886 ZAR710 ZMW967 ZWG924""";
    private static final String THREE_DIGITS = "BHD048 IQD368 JOD400 KWD414 LYD434 OMR512 TND788";
    private static final String FOUR_DIGITS = "CLF990 UYW927";

    /** Gold, drawing rights, test and "no currency" codes: ISO gives no minor unit, so they count whole units. */
    private static final String WITHOUT_MINOR_UNIT = """
            XAG961 XAU959 XBA955 XBB956 XBC957 XBD958 XDR960 XPD964 XPT962 XSU994 XTS963 XUA965 XXX999""";

    /** Withdrawn, kept so that old books can still be read. */
    private static final String WITHDRAWN_NO_DIGITS = """
            ADP020 BEF056 BYB112 BYR974 ESP724 GRD300 ITL380 LUF442 MGF450 PTE620 ROL642 TPE626 TRL792 XFO000
            XFU000""";

    private static final String WITHDRAWN_TWO_DIGITS = """
            AFA004 ANG532 ATS040 AYM945 AZM031 BGL100 BGN975 CSD891 CUC931 CYP196 DEM276 EEK233 FIM246 FRF250
            GHC288 GWP624 HRK191 IEP372 LTL440 LVL428 MRO478 MTL470 MZM508 NLG528 RUR810 SDD736 SIT705 SKK703
            SLL694 SRG740 STD678 TMM795 USS998 VEB862 VEF937 YUM891 ZMK894 ZWD716 ZWL932 ZWN942 ZWR935""";

    private static final List<String> NONE = List.of(NO_DIGITS, WITHOUT_MINOR_UNIT, WITHDRAWN_NO_DIGITS);
    private static final List<String> TWO = List.of(TWO_DIGITS, WITHDRAWN_TWO_DIGITS);
    private static final List<List<String>> BY_DIGITS =
            List.of(NONE, List.of(), TWO, List.of(THREE_DIGITS), List.of(FOUR_DIGITS));

    private CurrencyTable() {}

    /** Every code of the table, in no promised order. Plain loops: every program reads this when it starts. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (List<String> tables : BY_DIGITS) {
            for (String rows : tables) {
                for (int at = 0; at < rows.length(); at += ENTRY + 1) {
                    codes.add(rows.substring(at, at + CODE));
                }
            }
        }
        return codes;
    }

    /** Numeric code times ten plus the digits, or -1 for a code that is not in the table. */
    public static int find(String code) {
        if (code.length() != CODE
                || !isLetter(code.charAt(0))
                || !isLetter(code.charAt(1))
                || !isLetter(code.charAt(2))) {
            return -1;
        }
        for (int digits = 0; digits < BY_DIGITS.size(); digits++) {
            for (String rows : BY_DIGITS.get(digits)) {
                int at = rows.indexOf(code);
                if (at >= 0) {
                    return Integer.parseInt(rows, at + CODE, at + ENTRY, 10) * 10 + digits;
                }
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
