// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The records of an XLS that are read ([MS-XLS] 2.3), by what they are called there or here.
namespace gensvar::read::record {

inline constexpr quint16 formula = 0x0006;
inline constexpr quint16 end = 0x000A;
inline constexpr quint16 dateMode = 0x0022;
inline constexpr quint16 filePass = 0x002F;
inline constexpr quint16 continues = 0x003C;
inline constexpr quint16 codePage = 0x0042;
inline constexpr quint16 boundSheet = 0x0085;
inline constexpr quint16 multipleRk = 0x00BD;
inline constexpr quint16 richText = 0x00D6; ///< until Excel 95
inline constexpr quint16 extendedFormat = 0x00E0;
inline constexpr quint16 sharedTexts = 0x00FC;
inline constexpr quint16 sharedText = 0x00FD;
inline constexpr quint16 number = 0x0203;
inline constexpr quint16 label = 0x0204;
inline constexpr quint16 boolOrError = 0x0205;
inline constexpr quint16 formulaOf3 = 0x0206; ///< as Excel 3 wrote it, and other programs still did
inline constexpr quint16 formulaText = 0x0207;
inline constexpr quint16 rk = 0x027E;
inline constexpr quint16 formulaOf4 = 0x0406; ///< as Excel 4 wrote it, the same
inline constexpr quint16 format = 0x041E;
inline constexpr quint16 begin = 0x0809;

} // namespace gensvar::read::record
