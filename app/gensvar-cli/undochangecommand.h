// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace gensvar::cli {

/// undo-change: takes a merge, rename, group or exclusion back.
class UndoChangeCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] base::Result<Exit> run(Call &call) const override;
};

} // namespace gensvar::cli
