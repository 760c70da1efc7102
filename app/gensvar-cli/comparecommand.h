// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace gensvar::cli {

/// compare: what a platform may count otherwise, and which of it leads to the figure that it shows.
class CompareCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList examples() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] base::Result<Exit> run(Call &call) const override;
};

} // namespace gensvar::cli
