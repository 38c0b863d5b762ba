// SPDX-License-Identifier: Apache-2.0
/** Austria's signed receipt chain (Registrierkassensicherheitsverordnung). */
@NullMarked
package dev.mizan.plugin.fiscal.rksv;

import org.jspecify.annotations.NullMarked;
