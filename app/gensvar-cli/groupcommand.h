// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace gensvar::cli {

/// group: puts values of a dimension under a common name.
class GroupCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QStringList examples() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] base::Result<Exit> run(Call &call) const override;
};

} // namespace gensvar::cli
