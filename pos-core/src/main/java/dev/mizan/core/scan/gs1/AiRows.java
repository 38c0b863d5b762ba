// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

/**
 * The application identifiers as data (facts of the GS1 General Specifications, 3.2, and of its Digital Link standard).
 *
 * <p>A row: the codes; the parts of a value, {@code n} digits, {@code x} set 82, {@code y} set 39, {@code z} set 64, with
 * the length or {@code ..most}, a part in brackets may be left out, rules of {@link ContentRule} behind a colon; {@code
 * with=} one of these must stand beside it; {@code not=} none of these may; {@code key=} begins a Digital Link, with the
 * sequences that may qualify it; {@code path} stands in no query of one. US coupons (8110, 8112) are not taken apart.
 */
final class AiRows {
    static final String ITEMS = """
            00 n18:CHECK key
            01 n14:CHECK not=02,255,37 key=22,10,21|235
            02 n14:CHECK with=37
            10 x..20 with=01,02,8006,8026
            11 n6:DATE_OR_MONTH with=01,02,8006,8026
            12 n6:DATE_OR_MONTH with=8020
            13 n6:DATE_OR_MONTH with=01,02,8006,8026
            15-16 n6:DATE_OR_MONTH with=01,02,8006,8026
            17 n6:DATE_OR_MONTH with=01,02,255,8006,8026
            20 n2 with=01,02,8006,8026
            21 x..20 with=01,8006 not=235
            22 x..20 with=01 path
            235 x..28 with=01 path
            240-241 x..30 with=01,02,8006,8026
            242 n..6 with=01,02,8006,8026
            243 x..20 with=01
            250 x..30 with=01,8006 with=21
            251 x..30 with=01,8006
            253 n13:CHECK [x..17] key
            254 x..20 with=414 path
            255 n13:CHECK [n..12] not=01,02,415,8006,8020,8026 key
            30 n..8 with=01,02
            37 n..8 with=00 with=02,8026
            90 x..30
            91-99 x..90
            """;

    static final String PRICES = """
            390[0-9] n..15 with=255,8020 not=390n,391n,394n,8111
            391[0-9] n3:CURRENCY n..15 with=8020 not=391n
            392[0-9] n..15 with=01 with=30,31nn,32nn,35nn,36nn not=392n,393n
            393[0-9] n3:CURRENCY n..15 with=30,31nn,32nn,35nn,36nn not=393n
            394[0-3] n4 with=255 not=394n,8111
            395[0-5] n6 with=30,31nn,32nn,35nn,36nn not=392n,393n,395n,8005
            8005 n6 with=01,02
            8111 n4 with=255
            """;

    static final String PARTIES = """
            400 x..30
            401 x..30:KEY key
            402 n17:CHECK key
            403 x..30 with=00
            410-413 n13:CHECK
            414 n13:CHECK key=254|7040
            415 n13:CHECK with=8020 key=8020
            416 n13:CHECK
            417 n13:CHECK key=7040
            420 x..20 not=421
            421 n3:COUNTRY x..9 not=4307
            422 n3:COUNTRY with=01,02,8006,8026 not=426
            423 n..15:COUNTRY with=01,02 not=426
            424 n3:COUNTRY with=01,02 not=426
            425 n..15:COUNTRY with=01,02 not=426
            426 n3:COUNTRY with=01,02
            427 x..3 with=01,02 with=422
            4300-4301 x..35:PERCENT_CODED with=00
            4302 x..70:PERCENT_CODED with=00
            4303 x..70:PERCENT_CODED with=4302
            4304-4306 x..70:PERCENT_CODED with=00
            4307 x2:COUNTRY_LETTERS with=00
            4308 x..30 with=00
            4309 n10:LATITUDE n10:LONGITUDE with=00
            4310-4311 x..35:PERCENT_CODED with=00
            4312 x..70:PERCENT_CODED with=00
            4313 x..70:PERCENT_CODED with=4312
            4314-4316 x..70:PERCENT_CODED with=00
            4317 x2:COUNTRY_LETTERS with=00
            4318 x..20 with=00
            4319 x..30 with=00
            4320 x..35:PERCENT_CODED with=00
            4321-4323 n1:YES_NO with=00
            4324-4325 n6:DATE_OR_MONTH n4:HOUR_MINUTE with=00
            4326 n6:DATE with=00
            4330 n6 [x1:HYPHEN] with=00 not=4331
            4331 n6 [x1:HYPHEN] with=00 not=4330
            4332 n6 [x1:HYPHEN] with=00 not=4333
            4333 n6 [x1:HYPHEN] with=00 not=4332
            """;

    static final String TRADES = """
            7001 n13 with=01,02,8006,8026
            7002 x..30 with=01,02
            7003 n6:DATE n4:HOUR_MINUTE with=01,02
            7004 n..4 with=01 with=10
            7005 x..12 with=01,02
            7006 n6:DATE with=01,02
            7007 n6:DATE [n6:DATE] with=01,02
            7008 x..3 with=01,02
            7009 x..10 with=01,02
            7010 x..2 with=01,02
            7011 n6:DATE [n4:HOUR_MINUTE] with=01,02
            7020 x..20 with=01,8006 with=416
            7021 x..20 with=01,8006
            7022 x..20 with=7021
            7023 x..30:KEY
            703[0-9] n3:COUNTRY_OR_999 x..27 with=01,02
            7040 n1 x1 x1 x1:IMPORTER
            710-715 x..20 with=01
            723[0-9] x2 x..28 with=01,8004
            7240 x..20 with=01,8006
            7241 n2:MEDIA with=8017,8018
            7242 x..25 with=8017,8018
            8001 n4:NOT_ZERO n5:NOT_ZERO n3:NOT_ZERO n1:WINDING n1 with=01
            8002 x..20
            8003 n1:ZERO n13:CHECK [x..16] key
            8004 x..30:KEY key=7040
            8006 n14:CHECK n4:PIECE_OF_TOTAL not=01,37 key=22,10,21
            8007 x..34:IBAN with=415
            8008 n8:DATE_HOUR [n..4:MINUTE_SECOND] with=01,02
            8009 x..50 with=00,01
            8010 y..30:KEY key=8011
            8011 n..12:NO_LEADING_ZERO with=8010 path
            8012 x..20 with=01,8006
            8013 x..25:PAIR,KEY key
            8017 n18:CHECK not=8018 key=8019
            8018 n18:CHECK not=8017 key=8019
            8019 n..10 with=8017,8018
            8020 x..25 with=415
            8026 n14:CHECK n4:PIECE_OF_TOTAL with=37 not=02,8006
            8030 z..90 with=00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018
            8110 x..70
            8112 x..70
            8200 x..70 with=01 path
            """;

    /** First two digits and a range of the third, each with four-digit codes 0 to 5 of six digits and what they need. */
    static final String MEASURES = """
            31[0-6] 01,02
            32[0-9] 01,02
            33[0-6] 00,01
            337 01
            34[0-9] 00,01
            35[0-2] 01,02
            35[3-5] 00,01
            35[6-7] 01,02
            36[0-1] 01,02
            36[2-3] 00,01
            36[4-6] 01,02
            36[7-9] 00,01
            """;

    private AiRows() {}
}
