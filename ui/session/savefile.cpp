// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/savefile.h"

#include "base/fileerror.h"
#include "flow/codes.h"
#include "flow/rejectsfile.h"

#include <QSaveFile>

namespace gensvar::session {

base::Result<void> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!written)
        return tl::unexpected(base::cannotWrite(path, file.errorString(), flow::code::cannotWriteFile));
    return {};
}

base::Result<void> saveLeftOut(const domain::ImportReport &report, const QString &path, const say::Language &language)
{
    flow::RejectsFile rejects(path, report.proposal.headers, language);
    if (const auto begun = rejects.open(); !begun)
        return begun;
    for (const domain::Issue &issue : report.issues)
        rejects.add(issue);
    return rejects.commit();
}

} // namespace gensvar::session
