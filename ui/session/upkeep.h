// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/privacy.h"

#include <QFuture>
#include <QTimeZone>

/// What is set in the open store for everyone who works with it.
namespace gensvar::session {

class Session;

/// Figures of fewer responses are marked as uncertain.
QFuture<base::Result<void>> setMinResponses(Session &session, int least);
/// What is of fewer responses is withheld from readers outside the team.
QFuture<base::Result<void>> setPrivacyMinimum(Session &session, const domain::PrivacyMinimum &minimum);
/// How many days rejected rows and what responses were before are kept.
QFuture<base::Result<void>> keepFor(Session &session, int days);
/// The zone in which days are counted. Long work, after which the store is opened anew.
QFuture<base::Result<void>> moveToZone(Session &session, const QTimeZone &zone);

} // namespace gensvar::session
