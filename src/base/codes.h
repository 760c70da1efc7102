// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::base::code {

inline constexpr Code cancelled{"cancelled"}; ///< the user stopped it; nothing was changed

// Why a file cannot be read or written, where that is told apart from what only the system has words for.
inline constexpr Code fileMissing{"file_missing"};         ///< there is no such file
inline constexpr Code fileIsFolder{"file_is_folder"};      ///< a folder was to be read
inline constexpr Code fileForbidden{"file_forbidden"};     ///< it may not be read
inline constexpr Code targetMissing{"target_missing"};     ///< the folder to write in is not there; args: %1 path
inline constexpr Code targetIsFolder{"target_is_folder"};  ///< a folder was to be written; args: %1 path
inline constexpr Code targetForbidden{"target_forbidden"}; ///< it may not be written there; args: %1 path

} // namespace gensvar::base::code
