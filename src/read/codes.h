// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::read::code {

using base::Code;

inline constexpr Code cannotOpen{"cannot_open"};         ///< args: %1 = why, in the system's words
inline constexpr Code readFailed{"read_failed"};         ///< the disk or network failed; args: %1 = why
inline constexpr Code fileChanged{"file_changed"};       ///< it was changed while it was read; no args
inline constexpr Code emptyFile{"empty_file"};           ///< nothing in it, or nothing but blanks to import; no args
inline constexpr Code notSpreadsheet{"not_spreadsheet"}; ///< neither text nor a known spreadsheet; no args
inline constexpr Code otherFile{"other_file"};           ///< something else that is known; args: %1 = "PDF", "ZIP" …
inline constexpr Code webPage{"web_page"};               ///< HTML or XML under another name; no args
inline constexpr Code formatNotRead{"format_not_read"};  ///< a spreadsheet of a kind not read; args: %1 = "xlsb" …
inline constexpr Code passwordProtected{"password_protected"}; ///< no args
inline constexpr Code damaged{"damaged"};                      ///< cut off or broken; args: %1 = the part at fault
inline constexpr Code tooLarge{"too_large"};               ///< unpacks to more than a spreadsheet can hold (a bomb, or
                                                           ///< simply too much); args: %1 = the part, %2 = the limit
inline constexpr Code tooManyRows{"too_many_rows"};        ///< args: %1 = the limit
inline constexpr Code tooManyColumns{"too_many_columns"};  ///< args: %1 = the limit
inline constexpr Code rowsInDisorder{"rows_in_disorder"};  ///< a row stands after later ones, in a sheet too large to
                                                           ///< sort; args: %1 = the row, %2 = the one before it
inline constexpr Code entitiesRefused{"entities_refused"}; ///< its XML declares entities; args: %1 = the part
inline constexpr Code unknownEncoding{"unknown_encoding"}; ///< args: %1 = the name as asked for
inline constexpr Code undecodable{"undecodable"};          ///< the bytes are not of this encoding; args: %1 = its name,
                                                           ///< %2 = the offset of the first wrong byte
inline constexpr Code unusableDelimiter{"unusable_delimiter"}; ///< a delimiter cannot be that; args: %1 = as asked for
inline constexpr Code unclosedQuote{"unclosed_quote"}; ///< the file ends inside quotes; place.row = where that row
                                                       ///< begins; args: %1 = the row's number
inline constexpr Code noSuchSheet{"no_such_sheet"};    ///< no sheet of that number, or one without rows; args: %1 =
                                                       ///< its name or number

} // namespace gensvar::read::code
