// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call.h"
#include "domain/importreport.h"

#include <optional>

namespace gensvar::cli {

/// Prints what importing some files came to, one after the other, as text or as the contract's JSON.
class ImportText
{
public:
    explicit ImportText(Call &call);

    void add(const QString &file, const base::Result<domain::ImportReport> &report);
    /// Whether search has caught up; if not, it does so the next time.
    void searched(const base::Result<void> &done);
    void end();

private:
    void json(const QString &file, const domain::ImportReport &report);
    void jsonMapping(const domain::MapProposal &proposal);
    void jsonIssues(const QList<domain::Issue> &issues);
    void text(const QString &file, const domain::ImportReport &report);
    void textIssues(const domain::ImportReport &report);

    Call &m_call;
    Output &m_out;
    std::optional<base::Error> m_firstError;
};

} // namespace gensvar::cli
