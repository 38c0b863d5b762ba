// SPDX-License-Identifier: Apache-2.0
/** The shop's files as they are: CSV, gzipped, read a row at a time; and the week that is packed with the program. */
@NullMarked
package dev.mizan.examples.shopyear.file;

import org.jspecify.annotations.NullMarked;
